/// The namespaces that BODs and their relatives are written in.
public enum BODNamespace {
    /// Every BOD of Infor, whatever its version.
    public static let infor = "http://schema.infor.com/InforOAGIS/2"
    /// OAGIS 9, which Infor's BODs grew out of.
    public static let oagis9 = "http://www.openapplications.org/oagis/9"
    /// OAGIS 10.
    public static let oagis10 = "http://www.openapplications.org/oagis/10"
    /// The attributes that instances of an XML Schema may carry, such as `xsi:schemaLocation`.
    public static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
