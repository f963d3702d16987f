//! Reads bytes from the front; every read is checked.

/// The bytes end early, or are not what they should be.
pub(super) struct Malformed;

#[derive(Clone)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What lies between here and `later`, a reader of the same bytes.
    pub(super) fn up_to(&self, later: &Self) -> Option<&'a [u8]> {
        self.0.get(..self.0.len().checked_sub(later.0.len())?)
    }

    pub(super) fn take(&mut self, length: u64) -> Result<&'a [u8], Malformed> {
        let length = usize::try_from(length).map_err(|_| Malformed)?;
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Malformed)?;
        self.0 = rest;
        Ok(taken)
    }

    /// Skips bytes that their length precedes, and says how many.
    pub(super) fn prefixed(&mut self) -> Result<u64, Malformed> {
        let length = self.unsigned()?;
        self.take(length)?;
        Ok(length)
    }

    /// An unsigned LEB128 number.
    pub(super) fn unsigned(&mut self) -> Result<u64, Malformed> {
        let (groups, _) = self.groups()?;
        u64::try_from(groups).map_err(|_| Malformed)
    }

    /// The same, refused when fewer bytes would have done.
    pub(super) fn shortest_unsigned(&mut self) -> Result<u64, Malformed> {
        let before = self.0.len();
        let number = self.unsigned()?;
        let bits = u64::BITS - number.leading_zeros();
        let shortest = bits.div_ceil(7).max(1) as usize;
        (before - self.0.len() == shortest).then_some(number).ok_or(Malformed)
    }

    /// A signed LEB128 number.
    pub(super) fn signed(&mut self) -> Result<i64, Malformed> {
        let (groups, bits) = self.groups()?;
        let negative = groups >> (bits - 1) & 1 == 1;
        let number = if negative {
            groups as i128 - (1_i128 << bits)
        } else {
            groups as i128
        };
        i64::try_from(number).map_err(|_| Malformed)
    }

    /// Seven bits a byte, lowest first, and how many bits they are: at most 70.
    fn groups(&mut self) -> Result<(u128, u32), Malformed> {
        let mut number = 0;
        for bits in (0..70).step_by(7) {
            let byte = self.take(1)?.first().copied().ok_or(Malformed)?;
            number |= u128::from(byte & 0x7f) << bits;
            if byte & 0x80 == 0 {
                return Ok((number, bits + 7));
            }
        }
        Err(Malformed)
    }
}
