import BODDiagnostics
import BODJSON

/// What can be wrong with a json-exact document whose JSON is right.
enum JSONExactProblem {
    case nodeExpected(JSONKind)
    case stringExpected(JSONKind)
    case listExpected(String)
    case namespacesNotObject
    case nameMissing
    case invalidName(String)
    case unknownMember(String)
    case memberBesideDocument(String)
    case rootMissing
    case secondRoot
    case textBesideRoot
    case unboundPrefix(String)
    case invalidDeclaration(String)
    case declarationAsAttribute(String)
    case duplicateAttribute(String)
    case forbiddenCharacter(Unicode.Scalar)
    case invalidComment
    case invalidTarget(String)
    case invalidInstruction
    case tooDeep(Int)
    case tooManyAttributes(Int)
    case tooLong(Int)
}
