public import ArgumentParser
public import BODDiagnostics
public import BODJSON
public import BODModel
public import BODSender
public import BODTransform
public import SchemaInference

// Values of the library that are typed on the command line by their raw names.

extension Severity: ExpressibleByArgument {}

extension JSONFraming: ExpressibleByArgument {}

extension SampleForm: ExpressibleByArgument {}

extension Verb: ExpressibleByArgument {}

extension DocumentFormat: ExpressibleByArgument {}

extension BuiltInMapping: ExpressibleByArgument {}

extension OrderOptions.Unmapped: ExpressibleByArgument {}

extension SkeletonForm: ExpressibleByArgument {}

extension IMSVersion: ExpressibleByArgument {}
