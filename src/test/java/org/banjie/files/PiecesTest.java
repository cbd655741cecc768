package org.banjie.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final byte[][] pieces = {{1, 2, 3}, {}, {(byte) 200}, {4, 5}};
    private final ArrayList<Integer> asked = new ArrayList<>();
    private final Pieces content = new Pieces(pieces.length, this::piece);

    @Test
    void pieces_are_one_content_and_an_empty_one_does_not_end_it() throws IOException {
        assertThat(content.readAllBytes()).containsExactly(1, 2, 3, 200, 4, 5);
        assertThat(content.read()).isEqualTo(-1);
    }

    @Test
    void a_piece_is_fetched_when_it_is_asked_for_and_not_before() throws IOException {
        assertThat(content.read(new byte[8])).isEqualTo(3);
        assertThat(asked).containsExactly(0);
        assertThat(content.read()).as("never negative").isEqualTo(200);
        assertThat(asked).containsExactly(0, 1, 2);
    }

    private byte[] piece(int number) {
        asked.add(number);
        return pieces[number];
    }
}
