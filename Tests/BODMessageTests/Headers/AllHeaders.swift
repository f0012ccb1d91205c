import BODMessage

/// Headers with a value for every parameter.
let allHeaders: MessageHeaders = {
    var headers = MessageHeaders(
        documentName: "Sync.PurchaseOrder",
        messageID: "m-1",
        fromLogicalID: "lid://infor.ims.cp_myapp"
    )
    headers.accountingEntity = "100_AAA"
    headers.location = "WH1"
    headers.documentID = "PO0042"
    headers.variationID = 9_223_372_036_854_775_807
    headers.revisionID = "2"
    headers.batchID = "b"
    headers.batchSequence = 1
    headers.batchSize = 2
    headers.batchRevision = 0
    headers.batchAbortIndicator = false
    headers.instances = 1
    headers.source = "user"
    headers.custom = [CustomHeader(name: "a", value: "1"), CustomHeader(name: "b", value: "2")]
    return headers
}()

let allHeadersJSON =
    #"{"documentName":"Sync.PurchaseOrder","messageId":"m-1","fromLogicalId":"lid://infor.ims.cp_myapp","#
    + #""toLogicalId":"lid://default","encoding":"NONE","characterSet":"UTF-8","accountingEntity":"100_AAA","#
    + #""location":"WH1","documentId":"PO0042","variationId":9223372036854775807,"revisionId":"2","batchId":"b","#
    + #""batchSequence":1,"batchSize":2,"batchRevision":0,"batchAbortIndicator":false,"instances":1,"source":"user","#
    + #""custom_a":"1","custom_b":"2"}"#
