//! Sorting by text and by number. Each type that is sorted directly costs some kilobytes of code;
//! here all share two sorts.

/// The items in the order of their keys; those of one key stay as they are.
pub fn sorted_by<T>(items: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let order = by_text(items.iter().map(key).collect());
    arranged(items, order)
}

/// The items in the order of their numbers; those of one number stay as they are.
pub fn sorted_by_number<T>(items: Vec<T>, number: impl Fn(&T) -> u64) -> Vec<T> {
    let order = by_number(items.iter().map(number).collect());
    arranged(items, order)
}

fn by_text(keys: Vec<String>) -> Vec<usize> {
    let mut keyed: Vec<(String, usize)> = keys.into_iter().enumerate().map(|(index, key)| (key, index)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, index)| index).collect()
}

fn by_number(numbers: Vec<u64>) -> Vec<usize> {
    let mut keyed: Vec<(u64, usize)> = numbers.into_iter().enumerate().map(|(index, key)| (key, index)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, index)| index).collect()
}

fn arranged<T>(items: Vec<T>, order: Vec<usize>) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|index| items[index].take()).collect()
}
