import Foundation

extension String {
    /// The text with the first occurrence of a string replaced.
    func replacingFirst(_ old: String, with new: String) -> String { replacing(with: new, range(of: old)) }

    /// The text with the last occurrence of a string replaced.
    func replacingLast(_ old: String, with new: String) -> String {
        replacing(with: new, range(of: old, options: .backwards))
    }

    private func replacing(with new: String, _ range: Range<String.Index>?) -> String {
        range.map { replacingCharacters(in: $0, with: new) } ?? self
    }
}
