//! A pattern as a bit-parallel automaton: each character costs a step over `length / 64` words,
//! whatever the pattern, so that no hostile pattern makes matching explode.

use super::Token;
use crate::order::sorted_by_number;

/// Bit `i` of a state means: the first `i` tokens are matched.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The bit of a full match.
    length: usize,
    /// The characters that a text must have at least.
    least: usize,
    /// For each character that the pattern names, in order: the tokens that take it.
    named: Vec<(char, Vec<Word>)>,
    /// The tokens that take any character, and any but a colon.
    any: Box<[u64]>,
    in_segment: Box<[u64]>,
    /// The runs, which may also take nothing; and those among them that stop at a colon.
    runs: Box<[u64]>,
    runs_in_segment: Box<[u64]>,
}

/// A word that is not empty of a set of tokens; few are, so the rest is left out.
#[derive(Clone, Copy, Debug)]
struct Word {
    index: usize,
    bits: u64,
}

impl Machine {
    pub fn new(tokens: &[Token]) -> Machine {
        let tokens = without_adjacent_runs(tokens);
        let words = tokens.len() / 64 + 1;
        let none = || vec![0u64; words].into_boxed_slice();
        let mut machine = Machine {
            length: tokens.len(),
            least: tokens.iter().filter(|token| !matches!(token, Token::Run | Token::RunInSegment)).count(),
            named: named_words(&tokens),
            any: none(),
            in_segment: none(),
            runs: none(),
            runs_in_segment: none(),
        };
        for (index, token) in tokens.iter().enumerate() {
            let (word, bit) = (index / 64, 1u64 << (index % 64));
            match token {
                Token::Char(_) => {}
                Token::One => machine.any[word] |= bit,
                Token::OneInSegment => machine.in_segment[word] |= bit,
                Token::Run => machine.runs[word] |= bit,
                Token::RunInSegment => {
                    machine.runs[word] |= bit;
                    machine.runs_in_segment[word] |= bit;
                }
            }
        }
        machine
    }

    pub fn matches(&self, text: &str) -> bool {
        if text.len() < self.least {
            return false;
        }
        let mut state = vec![0u64; self.any.len()];
        state[0] = 1;
        self.pass_runs(&mut state);
        for c in text.chars() {
            if !self.step(&mut state, c) {
                return false;
            }
        }
        state[self.length / 64] >> (self.length % 64) & 1 == 1
    }

    /// Takes one character; false when nothing can match any more.
    fn step(&self, state: &mut [u64], c: char) -> bool {
        let place = self.named.binary_search_by_key(&c, |(name, _)| *name);
        let mut named = place.map_or(&[][..], |at| &self.named[at].1).iter().peekable();
        let (mut carry, mut alive) = (0, 0);
        for (index, bits) in state.iter_mut().enumerate() {
            let by_name = named.next_if(|word| word.index == index).map_or(0, |word| word.bits);
            let mut takes = self.any[index] | by_name;
            let mut stays = self.runs[index];
            if c == ':' {
                stays &= !self.runs_in_segment[index];
            } else {
                takes |= self.in_segment[index];
            }
            let taken = *bits & takes;
            *bits = taken << 1 | carry | *bits & stays;
            carry = taken >> 63;
            alive |= *bits;
        }
        self.pass_runs(state);
        alive != 0
    }

    /// A run may take nothing: where one is reached, so is what follows it.
    fn pass_runs(&self, state: &mut [u64]) {
        let mut carry = 0;
        for (index, bits) in state.iter_mut().enumerate() {
            let passed = *bits & self.runs[index];
            *bits |= passed << 1 | carry;
            carry = passed >> 63;
        }
    }
}

fn named_words(tokens: &[Token]) -> Vec<(char, Vec<Word>)> {
    let named = tokens.iter().enumerate().filter_map(|(index, token)| match token {
        Token::Char(c) => Some((*c, index)),
        _ => None,
    });
    let places = sorted_by_number(named.collect(), |(c, _)| u64::from(u32::from(*c)));
    let mut out: Vec<(char, Vec<Word>)> = Vec::new();
    for (c, place) in places {
        if out.last().is_none_or(|(name, _)| *name != c) {
            out.push((c, Vec::new()));
        }
        let (index, bits) = (place / 64, 1u64 << (place % 64));
        let Some((_, words)) = out.last_mut() else { continue };
        match words.last_mut() {
            Some(word) if word.index == index => word.bits |= bits,
            _ => words.push(Word { index, bits }),
        }
    }
    out
}

/// Runs beside one another are one run, the widest of them; then no run leads to another.
fn without_adjacent_runs(tokens: &[Token]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    for &token in tokens {
        match (out.last_mut(), token) {
            (Some(Token::Run), Token::Run | Token::RunInSegment) => {}
            (Some(last @ Token::RunInSegment), Token::Run) => *last = Token::Run,
            (Some(Token::RunInSegment), Token::RunInSegment) => {}
            _ => out.push(token),
        }
    }
    out
}
