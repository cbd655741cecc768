package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of the floors in docs/pictures is the house as it is; {@code -Dpictures=draw} draws it anew. */
class FloorsPictureTest {

    private static final Path PICTURE = Path.of("docs/pictures/floors.svg");
    private static final int WIDTH = 1180;
    private static final int COLUMNS = 5;
    private static final int BOX = 214;
    private static final int HIGH = 74;
    private static final int GAP = 8;
    private static final int LEFT = 62;
    private static final int LETTERS = 35;

    @Test
    void the_picture_of_the_floors_is_drawn_from_the_code() throws IOException {
        var drawn = drawn();
        if ("draw".equals(System.getProperty("pictures"))) Files.writeString(PICTURE, drawn);
        assertThat(Files.readString(PICTURE))
                .as("docs/pictures/floors.svg; draw it anew with -Dpictures=draw")
                .isEqualTo(drawn);
    }

    private static String drawn() {
        var floors = new TreeMap<Integer, List<Rooms.Room>>();
        for (var room : new Rooms().all()) {
            floors.computeIfAbsent(-room.floor(), any -> new ArrayList<>()).add(room);
        }
        var svg = new StringBuilder();
        var y = GAP;
        for (var floor : floors.entrySet()) y = band(svg, -floor.getKey(), floor.getValue(), y);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" role="img">
                <title>The rooms of the house by floor; calls go down, events go up</title>
                %s</svg>
                """
                .formatted(WIDTH, y, svg);
    }

    private static int band(StringBuilder svg, int floor, List<Rooms.Room> rooms, int top) {
        var lines = (rooms.size() + COLUMNS - 1) / COLUMNS;
        var height = lines * (HIGH + GAP) + GAP;
        svg.append(
                """
                <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="#eef4f5"/>
                <text x="20" y="%d" font-size="30" fill="#0b5563">%d</text>
                """
                        .formatted(GAP, top, WIDTH - 2 * GAP, height, top + height / 2 + 10, floor));
        for (var n = 0; n < rooms.size(); n++) {
            var x = LEFT + n % COLUMNS * (BOX + GAP);
            svg.append(box(rooms.get(n), x, top + GAP + n / COLUMNS * (HIGH + GAP)));
        }
        return top + height + GAP;
    }

    private static String box(Rooms.Room room, int x, int y) {
        var box = new StringBuilder(
                """
                <rect x="%d" y="%d" width="%d" height="%d" rx="4" fill="#fff" stroke="#0b5563"/>
                <text x="%d" y="%d" font-size="14" font-weight="bold" fill="#0b3b45">%s</text>
                """
                        .formatted(x, y, BOX, HIGH, x + 8, y + 19, room.name()));
        var at = y + 34;
        for (var line : wrapped(room.sentence())) {
            box.append(
                    "<text x=\"%d\" y=\"%d\" font-size=\"10.5\" fill=\"#333\">%s</text>\n".formatted(x + 8, at, line));
            at += 13;
        }
        return box.toString();
    }

    /** A Chinese letter takes the room of two. */
    private static int wide(String text) {
        return text.length()
                + (int) text.chars().filter(letter -> letter > 0x2E80).count();
    }

    /** The first three lines of a sentence, without the marks of Javadoc. */
    private static List<String> wrapped(String sentence) {
        var lines = new ArrayList<>(List.of(""));
        for (var word : sentence.replaceAll("\\{@\\w+ ([^}]*)}|<[^>]*>", "$1").split(" ")) {
            var last = lines.get(lines.size() - 1);
            if (wide(last) + wide(word) >= LETTERS) lines.add(word);
            else lines.set(lines.size() - 1, (last + " " + word).strip());
        }
        return lines.stream()
                .limit(3)
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
                .collect(Collectors.toList());
    }
}
