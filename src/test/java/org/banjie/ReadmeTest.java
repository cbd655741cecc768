package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the first page says is so. */
class ReadmeTest {

    @Test
    void every_account_of_the_demonstration_is_named() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var accounts = Files.readAllLines(Path.of("src/main/resources/embedded/staff.csv")).stream()
                .skip(1)
                .map(line -> line.replaceFirst(",.*", "").replaceFirst("-[2-9]$", ""));
        assertThat(accounts).allMatch(account -> readme.contains("`" + account));
    }
}
