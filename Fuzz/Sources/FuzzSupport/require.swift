/// Ends the program when a property does not hold, which libFuzzer takes for a finding and keeps the input of.
///
/// - Parameters:
///   - condition: What has to hold.
///   - property: The property, as a sentence.
public func require(_ condition: Bool, _ property: @autoclosure () -> String) {
    if !condition { fatalError(property()) }
}

/// The value, or the end of the program when there is none.
///
/// - Parameters:
///   - value: What has to be there.
///   - property: The property, as a sentence.
/// - Returns: The value.
public func require<Value>(some value: Value?, _ property: @autoclosure () -> String) -> Value {
    guard let value else { fatalError(property()) }
    return value
}
