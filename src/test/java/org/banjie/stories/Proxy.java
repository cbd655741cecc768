package org.banjie.stories;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's nginx before two instances, set up as docs/operations.md says. */
final class Proxy implements AutoCloseable {

    private static final String SETTINGS =
            """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events {}
            http {
                access_log off;
                client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/f;
                uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                upstream banjie {
                    server 127.0.0.1:%3$d max_fails=1 fail_timeout=2s;
                    server 127.0.0.1:%4$d max_fails=1 fail_timeout=2s;
                    keepalive 16;
                }
                server {
                    listen 127.0.0.1:%2$d;
                    client_max_body_size 210m;
                    location / {
                        proxy_pass http://banjie;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                        proxy_connect_timeout 2s;
                        proxy_buffering off;
                    }
                }
            }
            """;

    private final Process nginx;
    private final int port;

    private Proxy(Process nginx, int port) {
        this.nginx = nginx;
        this.port = port;
    }

    static boolean isHere() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx").map(Path::of).anyMatch(Files::isExecutable);
    }

    static Proxy before(Path folder, int first, int second) throws IOException {
        var port = freePort();
        var file = Files.writeString(
                folder.resolve("nginx.conf"), SETTINGS.formatted(folder.toAbsolutePath(), port, first, second));
        var nginx = new ProcessBuilder("nginx", "-c", file.toAbsolutePath().toString())
                .inheritIO()
                .start();
        while (!answers(port)) {
            if (!nginx.isAlive()) throw new IllegalStateException("nginx does not start");
        }
        return new Proxy(nginx, port);
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor(30, TimeUnit.SECONDS);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
