package org.banjie.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class BankAnswerTest {

    private static final String HEAD = "批次,序号,金额,结果,原因\n";

    private final List<InputError> errors = new ArrayList<>();

    @Test
    void what_was_paid_and_what_failed_is_read_in_either_language() {
        var read = read(HEAD + "1,7,1830.00,成功,\n1,8,640,failed,户名不符\n");
        assertThat(errors).isEmpty();
        assertThat(read).extracting(BankAnswer::paid).containsExactly(true, false);
        assertThat(read.get(1).why()).isEqualTo("户名不符");
    }

    @Test
    void a_line_that_cannot_be_read_is_named_by_its_number_in_the_file() {
        read(HEAD + "1,7,1830.00,成功,\n\n1,8,六百四十,成功,\n1,9,1,也许,\n");
        assertThat(errors).extracting(InputError::path).containsExactly("line[4]", "line[5]");
        assertThat(errors.get(0).arguments()).containsExactly("4");
    }

    @Test
    void a_file_with_a_head_alone_holds_no_answer() {
        read(HEAD);
        assertThat(errors).extracting(InputError::code).containsExactly("empty");
    }

    @Test
    void a_file_in_the_encoding_of_the_banks_is_read_too() {
        var read = BankAnswer.read((HEAD + "1,8,640,失败,户名不符\n").getBytes(Charset.forName("GB18030")), errors);
        assertThat(read).singleElement().extracting(BankAnswer::why).isEqualTo("户名不符");
    }

    private List<BankAnswer> read(String text) {
        return BankAnswer.read(text.getBytes(StandardCharsets.UTF_8), errors);
    }
}
