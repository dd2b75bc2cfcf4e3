//! The symbolic place of a value in a record: the path of keys that leads to it.

use std::borrow::Cow;
use std::fmt;

use arcstr::Substr;

/// One step: into a map by name, or into a list by position (from 0).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The value under this key of a map.
    Name(Cow<'static, str>),
    /// The item at this position of a list.
    Item(usize),
}

impl From<&'static str> for Key {
    fn from(name: &'static str) -> Self {
        Self::Name(Cow::Borrowed(name))
    }
}

impl From<String> for Key {
    fn from(name: String) -> Self {
        Self::Name(Cow::Owned(name))
    }
}

impl From<Substr> for Key {
    fn from(name: Substr) -> Self {
        Self::Name(Cow::Owned(name.to_string()))
    }
}

impl From<usize> for Key {
    fn from(item: usize) -> Self {
        Self::Item(item)
    }
}

/// A path of keys from the top of a record, such as `answers.A1.score`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Keys(pub Vec<Key>);

impl Keys {
    /// The top of the record.
    #[must_use]
    pub const fn top() -> Self {
        Self(Vec::new())
    }

    /// This path and one step more.
    #[must_use]
    pub fn then(&self, key: impl Into<Key>) -> Self {
        let mut keys = self.0.clone();
        keys.push(key.into());
        Self(keys)
    }

    /// Whether `other` is this place or lies inside it.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }

    /// A path from text: `a.b.2` is key `a`, key `b`, third item.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let step = |part: &str| part.parse().map_or_else(|_| Key::from(part.to_owned()), Key::Item);
        Self(text.split('.').filter(|part| !part.is_empty()).map(step).collect())
    }
}

impl fmt::Display for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, key) in self.0.iter().enumerate() {
            match key {
                Key::Name(name) if i == 0 => f.write_str(name)?,
                Key::Name(name) => write!(f, ".{name}")?,
                Key::Item(item) => write!(f, "[{}]", item + 1)?,
            }
        }
        Ok(())
    }
}

/// A path of keys: `keys!["answers", id.clone(), "score"]`.
#[macro_export]
macro_rules! keys {
    ($($key:expr),* $(,)?) => { $crate::source::Keys(vec![$($crate::source::Key::from($key)),*]) };
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_reads_as_a_person_would_write_it() {
        assert_eq!(keys!["answers", "A1".to_owned(), "score"].to_string(), "answers.A1.score");
        assert_eq!(keys!["conditions", 0, "by"].to_string(), "conditions[1].by");
        assert!(keys!["answers"].holds(&keys!["answers", "A1".to_owned()]));
    }
}
