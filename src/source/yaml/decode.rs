//! From a tree to a record: serde's derive through our own `Deserializer`, with every mistake found in one run.
//!
//! serde stops at the first mistake. So each one is noted, mended in a second reading (an unknown key is passed
//! over, a missing or wrong value gets a filler), and the reading starts again until it succeeds.

use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};

use super::filler::Filler;
use super::mistake::{Mistake, What};
use super::node::{Node, Scalar, Style, Value};
use crate::source::{Finding, Key, Keys};

/// After so many mistakes a file is not read again. The unknown keys of one map are one.
const MOST: usize = 60;

/// What a tree gave.
pub struct Decoded<T> {
    /// The record; with fillers where `damaged` says so.
    pub value: Option<T>,
    /// The mistakes, in the order in which they were met.
    pub findings: Vec<Finding>,
    /// Where the value does not say what the file says.
    pub damaged: Vec<Keys>,
}

/// Reads a record from a tree.
#[must_use]
pub fn decode<T: de::DeserializeOwned>(root: &Node<'_>) -> Decoded<T> {
    let mut mends = Mends::default();
    let mut findings = Vec::new();
    let mut met = 0;
    loop {
        let error = match T::deserialize(Reader { node: root, here: &Here::Top, mends: &mends }) {
            Ok(value) => return Decoded { value: Some(value), findings, damaged: mends.into_places() },
            Err(error) => error,
        };
        let all = error.alike(root);
        let known = !mends.add(&all);
        met += 1;
        // A file that is no map at all cannot be mended, and has no other mistake to tell of.
        if !known || findings.is_empty() {
            findings.extend(all.iter().map(Mistake::finding));
        }
        if known || met >= MOST {
            return Decoded { value: None, findings, damaged: mends.into_places() };
        }
    }
}

/// What the next reading does differently.
#[derive(Default)]
struct Mends {
    /// The maps of which only the keys of their type are read.
    lax: Vec<Keys>,
    /// The keys that are passed over there.
    skip: Vec<Keys>,
    fill: Vec<Keys>,
}

impl Mends {
    /// Notes how to get past mistakes of one sort in one map, or past one mistake; false when that was tried already.
    fn add(&mut self, alike: &[Mistake]) -> bool {
        let Some(first) = alike.first() else { return false };
        let unknown = matches!(first.what, What::UnknownKey { .. });
        let (list, keys) = if unknown { (&mut self.lax, first.up()) } else { (&mut self.fill, first.keys()) };
        let fresh = (unknown || !keys.0.is_empty()) && !list.contains(&keys);
        if fresh {
            list.push(keys);
            self.skip.extend(alike.iter().filter(|_| unknown).map(Mistake::keys));
        }
        fresh
    }

    fn into_places(self) -> Vec<Keys> {
        self.skip.into_iter().chain(self.fill).collect()
    }
}

/// Where a reading is, as a chain on the stack.
enum Here<'h> {
    Top,
    Under(&'h Self, &'h str),
    Item(&'h Self, usize),
}

impl Here<'_> {
    fn is(&self, keys: &[Key]) -> bool {
        match (self, keys.split_last()) {
            (Here::Top, None) => true,
            (Here::Under(parent, name), Some((Key::Name(key), rest))) => key == name && parent.is(rest),
            (Here::Item(parent, item), Some((Key::Item(key), rest))) => key == item && parent.is(rest),
            _ => false,
        }
    }

    fn among(&self, list: &[Keys]) -> bool {
        list.iter().any(|keys| self.is(&keys.0))
    }
}

#[derive(Clone, Copy)]
struct Reader<'n, 'h> {
    node: &'n Node<'n>,
    here: &'h Here<'h>,
    mends: &'h Mends,
}

impl<'n> Reader<'n, '_> {
    fn filled(&self) -> bool {
        !self.mends.fill.is_empty() && self.here.among(&self.mends.fill)
    }

    fn wrong(&self, expected: &str) -> Mistake {
        let value = match &self.node.value {
            Value::Scalar(scalar) => scalar.text.to_string(),
            Value::List(_) => "[…]".to_owned(),
            Value::Map(_) => "{…}".to_owned(),
        };
        Mistake::new(What::Wrong { value, expected: expected.to_owned() })
    }

    fn scalar(&self, expected: &str) -> Result<&'n Scalar<'n>, Mistake> {
        self.node.scalar().filter(|scalar| !scalar.is_null()).ok_or_else(|| self.wrong(expected))
    }

    /// The text of a scalar that may be a number or a truth value: quotes make it text.
    fn plain(&self, expected: &str) -> Result<&'n str, Mistake> {
        let scalar = self.scalar(expected)?;
        if scalar.style == Style::Plain { Ok(&scalar.text) } else { Err(self.wrong(expected)) }
    }

    fn number<N: std::str::FromStr>(&self) -> Result<N, Mistake> {
        self.plain("number")?.parse().map_err(|_| self.wrong("number"))
    }

    fn is_null(&self) -> bool {
        self.node.scalar().is_some_and(Scalar::is_null)
    }
}

/// The numbers that records use, each read from plain text.
macro_rules! numbers {
    ($($method:ident $visit:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
            if self.filled() { return Filler.$method(visitor); }
            visitor.$visit(self.number()?)
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = Mistake;

    numbers! {
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32 deserialize_u64 visit_u64
        deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match &self.node.value {
            Value::Scalar(_) => self.deserialize_str(visitor),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.filled() {
            return Filler.deserialize_bool(visitor);
        }
        match self.plain("flag")? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(self.wrong("flag")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.filled() {
            return Filler.deserialize_str(visitor);
        }
        visitor.visit_str(&self.scalar("text")?.text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_str(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.is_null() || self.filled() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        if self.filled() {
            return Filler.deserialize_newtype_struct(name, visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.is_null() || self.filled() {
            return Filler.deserialize_seq(visitor);
        }
        match &self.node.value {
            Value::List(items) => visitor.visit_seq(Items { reader: self, items, next: 0 }),
            _ => Err(self.wrong("list")),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.is_null() || self.filled() {
            return Filler.deserialize_map(visitor);
        }
        match &self.node.value {
            Value::Map(_) => visitor.visit_map(Fields { reader: self, next: 0, missing: &[], struct_like: false }),
            _ => Err(self.wrong("map")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        if self.filled() {
            return Filler.deserialize_struct(name, fields, visitor);
        }
        match &self.node.value {
            Value::Map(_) => visitor.visit_map(Fields { reader: self, next: 0, missing: fields, struct_like: true }),
            _ => Err(self.wrong("map")),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        if self.filled() {
            return Filler.deserialize_enum(name, variants, visitor);
        }
        match &self.node.value {
            Value::Scalar(scalar) if !scalar.is_null() => visitor.visit_enum((*scalar.text).into_deserializer()),
            Value::Scalar(_) => Err(Mistake::new(What::UnknownValue { value: String::new(), expected: variants })),
            _ => Err(self.wrong("text")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_unit()
    }
}

/// The items of a list, those that could not be read left out.
struct Items<'n, 'h> {
    reader: Reader<'n, 'h>,
    items: &'n [Node<'n>],
    next: usize,
}

impl<'de> de::SeqAccess<'de> for Items<'de, '_> {
    type Error = Mistake;

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len() - self.next)
    }

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Mistake> {
        loop {
            let (at, Some(node)) = (self.next, self.items.get(self.next)) else { return Ok(None) };
            self.next += 1;
            let here = Here::Item(self.reader.here, at);
            if here.among(&self.reader.mends.fill) {
                continue;
            }
            let reader = Reader { node, here: &here, mends: self.reader.mends };
            return seed.deserialize(reader).map(Some).map_err(|error| error.under(at));
        }
    }
}

/// The entries of a map, and behind them fillers for what is missing.
struct Fields<'n, 'h> {
    reader: Reader<'n, 'h>,
    next: usize,
    missing: &'static [&'static str],
    struct_like: bool,
}

impl Fields<'_, '_> {
    fn passed_over(&self, key: &str) -> bool {
        let Mends { lax, fill, .. } = self.reader.mends;
        if self.struct_like {
            return self.reader.here.among(lax) && !self.missing.contains(&key);
        }
        !fill.is_empty() && Here::Under(self.reader.here, key).among(fill)
    }

    /// The next key of the type that is not in the file and that an earlier reading missed.
    fn next_missing(&mut self) -> Option<&'static str> {
        while let Some((field, rest)) = self.missing.split_first() {
            self.missing = rest;
            let here = Here::Under(self.reader.here, field);
            if self.reader.node.entry(field).is_none() && here.among(&self.reader.mends.fill) {
                return Some(field);
            }
        }
        None
    }
}

impl<'de> de::MapAccess<'de> for Fields<'de, '_> {
    type Error = Mistake;

    fn size_hint(&self) -> Option<usize> {
        Some(self.reader.node.entries().len())
    }

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mistake> {
        while let Some(entry) = self.reader.node.entries().get(self.next) {
            self.next += 1;
            if !self.passed_over(&entry.key) {
                return seed.deserialize((*entry.key).into_deserializer()).map(Some);
            }
        }
        if self.reader.mends.fill.is_empty() {
            return Ok(None);
        }
        self.next += 1;
        self.next_missing().map(|field| seed.deserialize(field.into_deserializer())).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Mistake> {
        let Some(entry) = self.reader.node.entries().get(self.next - 1) else { return seed.deserialize(Filler) };
        let here = Here::Under(self.reader.here, &entry.key);
        let reader = Reader { node: &entry.value, here: &here, mends: self.reader.mends };
        seed.deserialize(reader)
            .map_err(|error| missing_when_empty(error, entry.value.text().is_none() && entry.value.scalar().is_some(), &entry.key))
    }
}

/// A key with nothing behind it is as good as missing.
fn missing_when_empty(error: Mistake, empty: bool, key: &str) -> Mistake {
    let mut error = error.under(key.to_owned());
    if empty && error.path.len() == 1 {
        error.what = What::Wrong { value: String::new(), expected: "something".to_owned() };
    }
    error
}
