// What Swift cannot say to libxml2 by itself, each with its reason; nothing else lives here.
#ifndef BODKIT_CLIBXML2_SHIM_H
#define BODKIT_CLIBXML2_SHIM_H

// Debian's libxml2 is built with ICU and includes its headers. Foundation has an ICU of its own whose types have the same names and other
// members, so that a program which imports both does not compile. Nothing here uses what the macro adds.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// The error handler takes `const xmlError *` from 2.12 on; one spelling for both.
typedef void (*bodkit_error_handler)(void *context, const xmlError *error);

static inline xmlStructuredErrorFunc bodkit_structured(bodkit_error_handler handler) {
    return (xmlStructuredErrorFunc)(void *)handler;
}

static inline void bodkit_set_sax_errors(xmlSAXHandler *sax, bodkit_error_handler handler) {
    sax->serror = bodkit_structured(handler);
}

static inline void bodkit_set_schema_parser_errors(xmlSchemaParserCtxtPtr context, bodkit_error_handler handler,
                                                   void *data) {
    xmlSchemaSetParserStructuredErrors(context, bodkit_structured(handler), data);
}

static inline void bodkit_set_schema_errors(xmlSchemaValidCtxtPtr context, bodkit_error_handler handler, void *data) {
    xmlSchemaSetValidStructuredErrors(context, bodkit_structured(handler), data);
}

static inline void bodkit_set_thread_errors(bodkit_error_handler handler) {
    xmlSetStructuredErrorFunc(NULL, bodkit_structured(handler));
}

// How many bytes of the document the parser has taken; input.consumed is what it shifted out of its buffer.
static inline long bodkit_offset(const xmlParserCtxt *context) {
    const xmlParserInput *input = context->input;
    return input == NULL ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}

// Whether the pointer is into the parser's present buffer, so that its place in the document is known.
static inline long bodkit_offset_of(const xmlParserCtxt *context, const xmlChar *place) {
    const xmlParserInput *input = context->input;
    if (input == NULL || place < input->base || place > input->end) return -1;
    return (long)input->consumed + (long)(place - input->base);
}

#endif
