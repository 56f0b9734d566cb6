//! Texts by their beginnings.

use crate::glob::text::begins;

/// A set of texts, in which all that begin another text are found on one walk.
#[derive(Default)]
pub struct Trie {
    /// The texts of all steps.
    bytes: Vec<u8>,
    /// The first is where each walk starts.
    steps: Vec<Step>,
}

/// Some bytes that texts have in common at one place, and how they go on.
#[derive(Clone, Default)]
struct Step {
    from: u32,
    to: u32,
    /// A text ends here.
    ends: bool,
    /// The first bytes of the steps behind, in ascending order, and these.
    next: Vec<(u8, u32)>,
}

impl Trie {
    /// The number of a text, which is entered if it is not there.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        if self.steps.is_empty() {
            self.steps.push(Step::default());
        }
        let (mut at, mut rest) = (0, text);
        while let Some(first) = rest.first() {
            match self.steps[at as usize].place(*first) {
                Err(place) => {
                    let new = self.add(rest);
                    self.steps[at as usize].next.insert(place, (*first, new));
                    (at, rest) = (new, &[]);
                }
                Ok(place) => {
                    let (_, next) = self.steps[at as usize].next[place];
                    let shared = shared(self.label(&self.steps[next as usize]), rest);
                    at = self.cut(at, place, shared);
                    rest = &rest[shared..];
                }
            }
        }
        self.steps[at as usize].ends = true;
        at
    }

    /// All numbers are below this.
    pub fn numbers(&self) -> usize {
        self.steps.len()
    }

    /// Tells the numbers of all texts that `text` begins with, and for each whether it is the whole.
    #[inline(always)]
    pub fn walk(&self, text: &[u8], mut tell: impl FnMut(u32, bool)) {
        let (mut at, mut rest) = (0, text);
        while let Some(step) = self.steps.get(at as usize) {
            let label = self.label(step);
            let Some(behind) = begins(rest, label).then(|| &rest[label.len()..]) else { return };
            if step.ends {
                tell(at, behind.is_empty());
            }
            let Some(first) = behind.first() else { return };
            let Ok(place) = step.place(*first) else { return };
            (at, rest) = (step.next[place].1, behind);
        }
    }

    #[inline(always)]
    fn label(&self, step: &Step) -> &[u8] {
        &self.bytes[step.from as usize..step.to as usize]
    }

    fn add(&mut self, text: &[u8]) -> u32 {
        let from = self.bytes.len() as u32;
        self.bytes.extend_from_slice(text);
        self.steps.push(Step { from, to: self.bytes.len() as u32, ..Step::default() });
        self.steps.len() as u32 - 1
    }

    /// The step that takes the first `length` bytes of one behind `before`, cut off from it unless they are all.
    fn cut(&mut self, before: u32, place: usize, length: usize) -> u32 {
        let next = self.steps[before as usize].next[place].1;
        let step = &mut self.steps[next as usize];
        if step.to - step.from == length as u32 {
            return next;
        }
        let from = step.from;
        step.from += length as u32;
        let first = self.bytes[step.from as usize];
        self.steps.push(Step { from, to: from + length as u32, ends: false, next: vec![(first, next)] });
        let new = self.steps.len() as u32 - 1;
        self.steps[before as usize].next[place].1 = new;
        new
    }
}

/// So many steps are looked through sooner than halved.
const FEW: usize = 8;

impl Step {
    #[inline(always)]
    fn place(&self, first: u8) -> Result<usize, usize> {
        if self.next.len() > FEW {
            return self.next.binary_search_by_key(&first, |(byte, _)| *byte);
        }
        match self.next.iter().position(|(byte, _)| *byte >= first) {
            Some(place) if self.next[place].0 == first => Ok(place),
            place => Err(place.unwrap_or(self.next.len())),
        }
    }
}

fn shared(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::Trie;

    #[test]
    fn finds_all_that_a_text_begins_with() {
        let texts =
            ["", "a", "ab", "abc", "abd", "b", "bcd", "bce", "é", "èe", "abcdefghijk", "abcdefghijkl", "abcdefghxxx"];
        for skipped in 0..texts.len() {
            let mut trie = Trie::default();
            let entered: Vec<_> =
                texts.iter().enumerate().filter(|(at, _)| *at != skipped).map(|(_, text)| *text).collect();
            let numbers: Vec<_> = entered.iter().map(|text| trie.number(text.as_bytes())).collect();
            for text in texts.iter().chain(&["abcd", "bc", "x", "abcdefghijkm", "\u{e0}"]) {
                let mut found = Vec::new();
                trie.walk(text.as_bytes(), |number, whole| found.push((number, whole)));
                let mut expected: Vec<_> =
                    entered.iter().zip(&numbers).filter(|(entry, _)| text.starts_with(**entry)).collect();
                expected.sort_by_key(|(entry, _)| entry.len());
                let expected: Vec<_> = expected.iter().map(|(entry, number)| (**number, *entry == text)).collect();
                assert_eq!(found, expected, "{text}");
            }
            let again: Vec<_> = entered.iter().map(|text| trie.number(text.as_bytes())).collect();
            assert_eq!(again, numbers);
        }
    }
}
