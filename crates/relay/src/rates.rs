//! Too many requests: token buckets in memory, never logged.

use crate::settings::Rate;
use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};
use tokio::time::Instant;

/// Buckets that are remembered at one time; a stranger must not fill the memory with addresses.
const REMEMBERED: usize = 65_536;

/// One bucket per key.
pub(crate) struct Buckets<K> {
    rate: Rate,
    buckets: Mutex<BTreeMap<K, Bucket>>,
}

struct Bucket {
    left: f64,
    at: Instant,
}

impl<K: Ord> Buckets<K> {
    pub fn new(rate: Rate) -> Self {
        Self {
            rate,
            buckets: Mutex::new(BTreeMap::new()),
        }
    }

    /// Takes one request from the key's bucket; false when it is empty.
    pub fn take(&self, key: K) -> bool {
        let now = Instant::now();
        let (per_second, burst) = (f64::from(self.rate.per_second), f64::from(self.rate.burst));
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= REMEMBERED {
            // A bucket that would be full by now tells nothing.
            buckets.retain(|_, bucket| bucket.left + now.duration_since(bucket.at).as_secs_f64() * per_second < burst);
            if buckets.len() >= REMEMBERED {
                buckets.clear();
            }
        }
        let bucket = buckets.entry(key).or_insert(Bucket { left: burst, at: now });
        let came_back = now.duration_since(bucket.at).as_secs_f64() * per_second;
        bucket.left = (bucket.left + came_back).min(burst);
        bucket.at = now;
        let enough = bucket.left >= 1.0;
        if enough {
            bucket.left -= 1.0;
        }
        enough
    }
}

/// What stands for a peer: its IPv4 address, or the /64 network that one household has in IPv6.
pub(crate) fn peer_key(address: IpAddr) -> u64 {
    match address.to_canonical() {
        IpAddr::V4(address) => u64::from(address.to_bits()),
        IpAddr::V6(address) => (address.to_bits() >> 64) as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn an_empty_bucket_says_no_until_time_fills_it() {
        let buckets = Buckets::new(Rate {
            per_second: 1,
            burst: 2,
        });
        assert!(buckets.take(1) && buckets.take(1));
        assert!(!buckets.take(1));
        assert!(buckets.take(2), "another key has a bucket of its own");
        tokio::time::advance(std::time::Duration::from_secs(1)).await;
        assert!(buckets.take(1));
        assert!(!buckets.take(1));
    }

    #[test]
    fn a_household_has_one_bucket() {
        let [one, two, other] = ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1"].map(|text| text.parse().unwrap());
        assert_eq!(peer_key(one), peer_key(two));
        assert_ne!(peer_key(one), peer_key(other));
        assert_eq!(
            peer_key("::ffff:192.0.2.7".parse().unwrap()),
            peer_key("192.0.2.7".parse().unwrap())
        );
    }
}
