//! Stands in for a value that is missing or wrong, so that the reading can go on and find the next mistake.

use serde::de::{self, Deserializer, Visitor};

use super::mistake::Mistake;

/// Gives every type a harmless value: nothing, zero or one, an empty list, the first of the allowed words.
#[derive(Clone, Copy)]
pub(super) struct Filler;

/// The day that fills in for a date.
const DAY: &str = "1970-01-01";

macro_rules! zeros {
    ($($method:ident $visit:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> { visitor.$visit(Default::default()) })*
    };
}

macro_rules! texts {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> { visitor.visit_str("") })*
    };
}

macro_rules! nothings {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> { visitor.visit_unit() })*
    };
}

impl<'de> Deserializer<'de> for Filler {
    type Error = Mistake;

    zeros! {
        deserialize_bool visit_bool
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u64 visit_u64
        deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }

    /// One, since places are counted from there.
    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_u32(1)
    }

    texts! { deserialize_any deserialize_str deserialize_string deserialize_identifier deserialize_char deserialize_bytes deserialize_byte_buf }
    nothings! { deserialize_unit deserialize_ignored_any }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_none()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        if name == "Date" { visitor.visit_str(DAY) } else { visitor.visit_newtype_struct(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_seq(Nothing)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_seq(Nothing)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_seq(Nothing)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_map(Nothing)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        visitor.visit_map(All { fields })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let first = variants.first().copied().unwrap_or_default();
        visitor.visit_enum(de::IntoDeserializer::<Mistake>::into_deserializer(first))
    }
}

/// No items, no entries.
struct Nothing;

impl<'de> de::SeqAccess<'de> for Nothing {
    type Error = Mistake;

    fn next_element_seed<S: de::DeserializeSeed<'de>>(&mut self, _: S) -> Result<Option<S::Value>, Mistake> {
        Ok(None)
    }
}

impl<'de> de::MapAccess<'de> for Nothing {
    type Error = Mistake;

    fn next_key_seed<S: de::DeserializeSeed<'de>>(&mut self, _: S) -> Result<Option<S::Value>, Mistake> {
        Ok(None)
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Mistake> {
        seed.deserialize(Filler)
    }
}

/// Every key of a type, each with a filler.
struct All {
    fields: &'static [&'static str],
}

impl<'de> de::MapAccess<'de> for All {
    type Error = Mistake;

    fn next_key_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Mistake> {
        let Some((field, rest)) = self.fields.split_first() else { return Ok(None) };
        self.fields = rest;
        seed.deserialize(de::IntoDeserializer::<Mistake>::into_deserializer(*field)).map(Some)
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Mistake> {
        seed.deserialize(Filler)
    }
}
