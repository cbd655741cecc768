package org.banjie.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the web server does with an upload before anybody looks into it. */
@SpringBootTest(
        classes = UploadTest.Desk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "banjie.home=target/upload-home")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class UploadTest {

    private static final Path FOLDER = Path.of("target/upload-home/uploads");
    private static final long TWO_GIGABYTES = 2L << 30;

    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class
    })
    @RestController
    @Import(Uploads.class)
    static class Desk {

        @PutMapping("/material")
        String take(@RequestParam MultipartFile file) throws IOException {
            try (var in = file.getInputStream()) {
                return "took " + in.transferTo(OutputStream.nullOutputStream()) + ", waiting " + waiting();
            }
        }
    }

    @LocalServerPort
    int port;

    @Test
    void an_upload_within_the_limit_arrives_and_leaves_nothing_behind() throws Exception {
        var answer = send(19L << 20, true);
        assertThat(answer.text()).contains(" 200 ").contains("took " + (19L << 20) + ", waiting 1");
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void two_gigabytes_that_say_so_are_refused_before_they_are_read() throws Exception {
        var answer = send(TWO_GIGABYTES, true);
        assertThat(answer.text()).contains(" 413 ").contains("upload size exceeded");
        assertThat(answer.sent()).isLessThan(30L << 20);
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void two_gigabytes_that_do_not_say_so_are_cut_off_at_the_limit() throws Exception {
        var answer = send(TWO_GIGABYTES, false);
        assertThat(answer.text()).contains(" 413 ").contains("upload size exceeded");
        assertThat(answer.sent()).isLessThan(60L << 20);
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void a_small_file_with_a_name_of_two_hundred_characters_arrives() throws Exception {
        var answer = send(1L << 16, true, "长".repeat(200) + ".pdf");
        assertThat(answer.text()).contains(" 200 ").contains("took " + (1L << 16));
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    private record Answer(String text, long sent) {}

    /** Sends a body of that length until the server has answered, or does not listen any more. */
    private Answer send(long length, boolean sayLength) throws Exception {
        return send(length, sayLength, "a.pdf");
    }

    private Answer send(long length, boolean sayLength, String name) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            var sent = new AtomicLong();
            var sending = CompletableFuture.runAsync(() -> stream(socket, length, sayLength, name, sent));
            var answer = read(socket);
            var atAnswer = sent.get();
            socket.close();
            sending.join();
            return new Answer(answer, atAnswer);
        }
    }

    private static String read(Socket socket) throws IOException {
        var text = new StringBuilder();
        var piece = new byte[4096];
        int got;
        while ((got = socket.getInputStream().read(piece)) > 0) {
            text.append(new String(piece, 0, got, StandardCharsets.UTF_8));
            if (text.toString().matches("(?s).*(exceeded|waiting \\d).*")) break;
        }
        return text.toString();
    }

    private static void stream(Socket socket, long length, boolean sayLength, String name, AtomicLong sent) {
        var head = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var end = "\r\n--b--\r\n".getBytes();
        var lengthHeader =
                sayLength ? "Content-Length: " + (head.length + length + end.length) : "Transfer-Encoding: chunked";
        try {
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(("PUT /material HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\n" + lengthHeader + "\r\n\r\n")
                    .getBytes());
            var zeros = new byte[1 << 16];
            write(out, head, head.length, sayLength);
            for (var left = length; left > 0; left -= zeros.length) {
                write(out, zeros, (int) Math.min(left, zeros.length), sayLength);
                sent.addAndGet(zeros.length);
            }
            write(out, end, end.length, sayLength);
            if (!sayLength) out.write("0\r\n\r\n".getBytes());
            out.flush();
        } catch (IOException e) {
            // the server has heard enough
        }
    }

    private static void write(OutputStream out, byte[] bytes, int length, boolean plain) throws IOException {
        if (!plain) out.write((Integer.toHexString(length) + "\r\n").getBytes());
        out.write(bytes, 0, length);
        if (!plain) out.write("\r\n".getBytes());
    }

    private static long waiting() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.count();
        }
    }
}
