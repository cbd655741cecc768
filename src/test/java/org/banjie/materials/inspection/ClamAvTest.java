package org.banjie.materials.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamAvTest {

    private final FakeClamd clamd = new FakeClamd(1 << 20);
    private final ClamAv scanner = new ClamAv("127.0.0.1", clamd.port());

    ClamAvTest() throws IOException {}

    @AfterEach
    void stops() throws IOException {
        clamd.close();
    }

    @Test
    void a_clean_file_is_clean() throws IOException {
        assertThat(scanner.isClean(content("x".repeat(200_000)))).isTrue();
        assertThat(scanner.isClean(content(""))).isTrue();
    }

    @Test
    void the_test_string_is_found_wherever_it_stands() throws IOException {
        assertThat(scanner.isClean(content(FakeClamd.EICAR))).isFalse();
        assertThat(scanner.isClean(content("x".repeat(65_500) + FakeClamd.EICAR)))
                .isFalse();
    }

    @Test
    void a_scanner_that_cannot_tell_has_not_said_that_it_is_clean() {
        assertThatThrownBy(() -> scanner.isClean(content("x".repeat(2 << 20)))).isInstanceOf(IOException.class);
    }

    @Test
    void nor_has_one_that_is_not_there() throws IOException {
        clamd.close();
        assertThatThrownBy(() -> scanner.isClean(content("x"))).isInstanceOf(IOException.class);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
