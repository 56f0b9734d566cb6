//! Texts by their beginnings.

use crate::glob::text::begins;

/// A set of texts, in which all that begin another text are found on one walk.
///
/// Steps lie in the order in which walks come by them, so that a walk stays in few places of the memory.
#[derive(Default)]
pub struct Trie {
    /// The texts of all steps.
    bytes: Vec<u8>,
    /// The first is where each walk starts.
    steps: Vec<Step>,
    /// For each step the first bytes of the steps behind, in ascending order, and these.
    next: Vec<(u8, u32)>,
}

/// Some bytes that texts have in common at one place, and how they go on.
struct Step {
    number: u32,
    /// A text ends here.
    ends: bool,
    from: u32,
    to: u32,
    /// Of `next`.
    first: u32,
    last: u32,
}

/// The same while texts are entered.
#[derive(Default)]
pub struct Growing {
    bytes: Vec<u8>,
    /// By their numbers.
    steps: Vec<Open>,
}

#[derive(Default)]
struct Open {
    ends: bool,
    from: u32,
    to: u32,
    next: Vec<(u8, u32)>,
}

impl Growing {
    /// The number of a text, which is entered if it is not there.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        if self.steps.is_empty() {
            self.steps.push(Open::default());
        }
        let (mut at, mut rest) = (0, text);
        while let Some(first) = rest.first() {
            match self.steps[at as usize].next.binary_search_by_key(first, |(byte, _)| *byte) {
                Err(place) => {
                    let new = self.add(rest);
                    self.steps[at as usize].next.insert(place, (*first, new));
                    (at, rest) = (new, &[]);
                }
                Ok(place) => {
                    let (_, next) = self.steps[at as usize].next[place];
                    let shared = shared(self.label(next), rest);
                    at = self.cut(at, place, shared);
                    rest = &rest[shared..];
                }
            }
        }
        self.steps[at as usize].ends = true;
        at
    }

    fn label(&self, number: u32) -> &[u8] {
        let step = &self.steps[number as usize];
        &self.bytes[step.from as usize..step.to as usize]
    }

    fn add(&mut self, text: &[u8]) -> u32 {
        let from = self.bytes.len() as u32;
        self.bytes.extend_from_slice(text);
        self.steps.push(Open { from, to: self.bytes.len() as u32, ..Open::default() });
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
        self.steps.push(Open { ends: false, from, to: from + length as u32, next: vec![(first, next)] });
        let new = self.steps.len() as u32 - 1;
        self.steps[before as usize].next[place].1 = new;
        new
    }

    /// Lays the steps out for walks.
    pub fn settle(self) -> Trie {
        let mut trie = Trie::default();
        // Steps to lay out, and where in `next` they are named.
        let mut open = if self.steps.is_empty() { vec![] } else { vec![(0, None)] };
        while let Some((number, named)) = open.pop() {
            if let Some(named) = named {
                let (_, step) = &mut trie.next[named];
                *step = trie.steps.len() as u32;
            }
            let step = &self.steps[number as usize];
            let (from, first) = (trie.bytes.len(), trie.next.len());
            trie.bytes.extend_from_slice(self.label(number));
            trie.next.extend_from_slice(&step.next);
            open.extend(step.next.iter().enumerate().rev().map(|(at, (_, next))| (*next, Some(first + at))));
            trie.steps.push(Step {
                number,
                ends: step.ends,
                from: from as u32,
                to: trie.bytes.len() as u32,
                first: first as u32,
                last: trie.next.len() as u32,
            });
        }
        trie
    }
}

impl Trie {
    /// All numbers are below this.
    pub fn numbers(&self) -> usize {
        self.steps.len()
    }

    /// Tells the numbers of all texts that `text` begins with, and for each whether it is the whole.
    #[inline(always)]
    pub fn walk(&self, text: &[u8], mut tell: impl FnMut(u32, bool)) {
        let (mut at, mut rest) = (0, text);
        while let Some(step) = self.steps.get(at) {
            let label = &self.bytes[step.from as usize..step.to as usize];
            let Some(behind) = begins(rest, label).then(|| &rest[label.len()..]) else { return };
            if step.ends {
                tell(step.number, behind.is_empty());
            }
            let Some(next) = behind.first().and_then(|first| self.behind(step, *first)) else { return };
            (at, rest) = (next as usize, behind);
        }
    }

    /// The step that goes on with a byte.
    #[inline(always)]
    fn behind(&self, step: &Step, first: u8) -> Option<u32> {
        let mut next = &self.next[step.first as usize..step.last as usize];
        while next.len() > FEW {
            let (low, high) = next.split_at(next.len() / 2);
            next = if high[0].0 <= first { high } else { low };
        }
        next.iter().find(|(byte, _)| *byte == first).map(|(_, step)| *step)
    }
}

/// So many steps are looked through sooner than halved.
const FEW: usize = 8;

fn shared(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::Growing;

    #[test]
    fn finds_all_that_a_text_begins_with() {
        let texts =
            ["", "a", "ab", "abc", "abd", "b", "bcd", "bce", "é", "èe", "abcdefghijk", "abcdefghijkl", "abcdefghxxx"];
        for skipped in 0..texts.len() {
            let mut growing = Growing::default();
            let entered: Vec<_> =
                texts.iter().enumerate().filter(|(at, _)| *at != skipped).map(|(_, text)| *text).collect();
            let numbers: Vec<_> = entered.iter().map(|text| growing.number(text.as_bytes())).collect();
            let again: Vec<_> = entered.iter().map(|text| growing.number(text.as_bytes())).collect();
            assert_eq!(again, numbers);
            let trie = growing.settle();
            for text in texts.iter().chain(&["abcd", "bc", "x", "abcdefghijkm", "\u{e0}"]) {
                let mut found = Vec::new();
                trie.walk(text.as_bytes(), |number, whole| found.push((number, whole)));
                let mut expected: Vec<_> =
                    entered.iter().zip(&numbers).filter(|(entry, _)| text.starts_with(**entry)).collect();
                expected.sort_by_key(|(entry, _)| entry.len());
                let expected: Vec<_> = expected.iter().map(|(entry, number)| (**number, *entry == text)).collect();
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
