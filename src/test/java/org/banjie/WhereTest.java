package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/where.md answers a stranger in two hops: it is short, and what it names is there. */
class WhereTest {

    private static final Path PAGE = Path.of("docs/where.md");
    private static final Path CODE = Path.of("src/main/java/org/banjie");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)*[a-z]+)(\\.[A-Z]\\w+)?`");

    @Test
    void it_is_read_in_a_minute() throws IOException {
        var rows = Files.readString(PAGE)
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .count()
                - 2;
        assertThat(rows).isLessThanOrEqualTo(25);
    }

    @Test
    void what_it_names_is_there() throws IOException {
        var found = CLASS.matcher(Files.readString(PAGE));
        var named = new ArrayList<String>();
        while (found.find()) {
            var folder = CODE.resolve(found.group(1).replace('.', '/'));
            var type = found.group(2);
            if (List.of("code", "org.banjie", "kind.yaml").contains(found.group(1))) continue;
            named.add(found.group());
            assertThat(type == null ? folder : folder.resolve(type.substring(1) + ".java"))
                    .exists();
        }
        assertThat(named).hasSizeGreaterThan(25);
    }

    @Test
    void every_room_is_named() throws IOException {
        var page = Files.readString(PAGE);
        var elsewhere = List.of("site", "lots", "numbers", "files");
        for (var room : new Rooms().all()) {
            if (elsewhere.contains(room.name())) continue;
            assertThat(page).as(room.name()).containsPattern("`" + Pattern.quote(room.name()) + "[`.]");
        }
    }
}
