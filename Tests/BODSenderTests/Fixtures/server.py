"""An HTTP server that is not ours, from Python's standard library, for the tests of the sender.

Usage: server.py MODE [FILE]. With a FILE of a certificate and its key it speaks TLS. Prints its port, then serves until it is killed or its standard input ends. `GET /log` answers what arrived, as JSON.
"""

import base64
import email.parser
import email.policy
import json
import os
import socket
import socketserver
import ssl
import struct
import sys
import threading

MODE = sys.argv[1]
LOG = []


def parse_form(headers, body):
    """Parses a form with the standard library's parser of MIME messages."""
    head = b"Content-Type: " + headers["content-type"].encode() + b"\r\n\r\n"
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    parts = []
    for part in message.iter_parts():
        payload = part.get_payload(decode=True)
        parts.append({
            "name": part.get_param("name", header="content-disposition"),
            "filename": part.get_filename(),
            "type": part.get_content_type(),
            "body": base64.b64encode(payload).decode(),
        })
    return {"parts": parts, "defects": [str(defect) for defect in message.defects]}


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        connection = {"requests": []}
        served = False
        while True:
            line = self.rfile.readline()
            if not line.strip():
                return
            method, path, _ = line.decode().split()
            headers = {}
            while (field := self.rfile.readline().strip()):
                name, value = field.decode().split(":", 1)
                headers[name.lower()] = value.strip()
            if path == "/log":
                return self.answer(200, json.dumps(LOG))
            if not served:
                LOG.append(connection)
                served = True
            if MODE == "early-reset" and method == "POST":
                connection["requests"].append({"method": method, "path": path})
                return self.reset()
            body = self.rfile.read(int(headers.get("content-length", 0)))
            request = {"method": method, "path": path, "headers": headers, "bytes": len(body)}
            if headers.get("content-type", "").startswith("multipart/"):
                request["form"] = parse_form(headers, body)
            elif path.endswith("token.oauth2"):
                request["body"] = body.decode()
            connection["requests"].append(request)
            if not self.respond(method, path):
                return

    def respond(self, method, path):
        """Answers as the mode says; false ends the connection."""
        if path.endswith("token.oauth2"):
            self.answer(200, json.dumps({"access_token": "T0KEN", "token_type": "Bearer", "expires_in": "7200"}))
        elif method == "GET":
            self.answer(200, '{"status":"OK"}', keep_alive=True)
            return True
        elif MODE == "close":
            pass
        elif MODE == "reset":
            self.reset()
        elif MODE == "garbage":
            self.wfile.write(b"NONSENSE\r\n\r\n")
        elif MODE == "half-line":
            self.wfile.write(b"HTTP/1.1 20")
        elif MODE == "silent":
            self.rfile.read()
        elif MODE == "cut":
            self.wfile.write(b"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")
        elif MODE == "endless":
            self.wfile.write(b"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n\r\n")
            try:
                while True:
                    self.wfile.write(b" " * 65536)
            except OSError:
                pass
        elif MODE == "redirect":
            port = self.server.server_address[1]
            self.answer(307, "", extra=f"Location: http://localhost:{port}/elsewhere\r\n")
        elif MODE == "html":
            self.answer(200, "<html>Sign in</html>", kind="text/html; charset=utf-8")
        else:
            self.answer(202, json.dumps({"status": "OK", "code": 202, "message": "Published successfully"}))
        return False

    def answer(self, status, body, kind="application/json", extra="", keep_alive=False):
        connection = "keep-alive" if keep_alive else "close"
        head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: {connection}\r\n"
        self.wfile.write((head + extra + "\r\n" + body).encode())

    def reset(self):
        """Closes with a reset instead of an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def finish(self):
        try:
            super().finish()
        except (OSError, ValueError):
            pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def get_request(self):
        connection, address = super().get_request()
        if len(sys.argv) > 2:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(sys.argv[2])
            connection = context.wrap_socket(connection, server_side=True)
        return connection, address

    def handle_error(self, request, client_address):
        pass


def end_with_parent():
    """Ends the server when its standard input ends, so that it never outlives the tests."""
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_parent, daemon=True).start()
with Server(("127.0.0.1", 0), Handler) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
