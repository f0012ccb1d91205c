/// The codes of libxml2's `xmlParserErrors` that get words of their own; the numbers are part of its stable interface.
enum FailureCode {
    static let documentEmpty = 4
    static let documentEnd = 5
    static let invalidHexCharacterReference = 6
    static let invalidDecimalCharacterReference = 7
    static let invalidCharacterReference = 8
    static let invalidCharacter = 9
    static let missingReferenceSemicolon = 23
    static let undeclaredEntity = 26
    static let unsupportedVersion = 27
    static let lessThanInAttribute = 38
    static let attributeNotStarted = 39
    static let attributeNotFinished = 40
    static let attributeWithoutValue = 41
    static let attributeRedefined = 42
    static let commentNotFinished = 45
    static let instructionNotFinished = 47
    static let reservedName = 64
    static let declarationNotFinished = 57
    static let misplacedSectionEnd = 62
    static let sectionNotFinished = 63
    static let spaceRequired = 65
    static let referenceNameRequired = 68
    /// Ours: libxml2 has one code for a reference and for a tag without a name.
    static let tagNameRequired = -68
    static let greaterThanRequired = 73
    static let equalsRequired = 75
    static let tagNameMismatch = 76
    static let tagNotFinished = 77
    static let hyphenInComment = 80
    static let versionMissing = 96
    static let entityNotLoaded = 104
    static let unknownVersion = 108
    static let undefinedNamespace = 201
    static let qualifiedName = 202
    static let attributeRedefinedByNamespace = 203
    static let emptyNamespace = 204

    /// What Namespaces in XML 1.0 forbids.
    ///
    /// That a namespace is no URI is no error there, although libxml2 counts it as one.
    static let namespaceErrors = 200...205
}
