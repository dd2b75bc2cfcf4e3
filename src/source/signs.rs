//! Whether a text has a sign of some sort anywhere.

/// Whether a byte of a text is of some sort. Looks at every byte and never stops early: then the compiler makes steps of
/// sixteen bytes of it, and a text without that sign, which is nearly every text, costs next to nothing.
#[inline]
pub fn any(text: &str, sort: impl Fn(u8) -> bool) -> bool {
    const STEP: usize = 64;
    let of_sort = |bytes: &[u8]| bytes.iter().fold(0, |any, byte| any | u8::from(sort(*byte))) != 0;
    let (steps, rest) = text.as_bytes().as_chunks::<STEP>();
    let of_steps = steps.iter().fold(false, |any, step| any | of_sort(step));
    of_steps | of_sort(rest)
}
