package org.banjie.assistance.monitoring.lists.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.assistance.monitoring.lists.Arrival;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.CsvReader;
import org.junit.jupiter.api.Test;

/** Numbers as other systems protect them are read; numbers that a spreadsheet has ruined are nobody's. */
class ListReadingTest {

    /** The number of somebody else: what is left of any that begins so. */
    private static final String ROUNDED = "310117197001019000";

    private static final String GOOD = "310117199001010013";

    private final List<RowFault> faults = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    @Test
    void a_rounded_number_is_refused_though_its_check_digit_fits() throws IOException {
        read(ROUNDED);
        assertThat(people).isEmpty();
        assertThat(faults).extracting(RowFault::code).containsExactly("cn-id-rounded");
    }

    @Test
    void a_real_one_that_happens_to_end_so_is_read_among_others() throws IOException {
        read(ROUNDED, GOOD, GOOD);
        assertThat(faults).isEmpty();
        assertThat(people).containsExactly(ROUNDED, GOOD, GOOD);
    }

    /** The code is right in its check character, as one in thirty are. */
    @Test
    void a_rounded_code_of_an_organisation_is_refused_with_the_same_words() throws IOException {
        var rounded = "913101170000000000";
        companies(rounded, "91310117MA1J2ABC0D", rounded);
        assertThat(faults).extracting(RowFault::line).contains(2L, 4L);
        assertThat(faults)
                .filteredOn(fault -> fault.line() != 3)
                .extracting(RowFault::code)
                .containsOnly("uscc-rounded");
        assertThat(faults).extracting(RowFault::field).containsOnly("uscc");
    }

    @Test
    void an_account_in_a_column_of_text_is_refused_when_the_ends_are_lost() throws IOException {
        employers("6217001210012340000", "6217001210045670000", "6.21700121001234E+18");
        assertThat(faults)
                .extracting(RowFault::code)
                .containsExactly("number-rounded", "number-rounded", "number-rounded");
    }

    @Test
    void a_few_round_numbers_prove_nothing() throws IOException {
        employers("6217001210012345", "6217001210012340", "12000元", "1000000000000000");
        assertThat(faults).isEmpty();
    }

    @Test
    void what_protects_the_digits_from_a_spreadsheet_is_taken_off() throws IOException {
        read(
                "\"=\"\"" + GOOD + "\"\"\"",
                "=\"" + GOOD + "\"",
                "'" + GOOD,
                "\u00a0３１０１１７１９９００１０１００１３\u3000",
                GOOD + "\u200b");
        assertThat(faults).isEmpty();
        assertThat(people).hasSize(5).containsOnly(GOOD);
    }

    @Test
    void a_list_in_utf_16_is_read_and_chinese_commas_are_called_by_their_name() throws IOException {
        var text = "身份证号\t死亡日期\n" + GOOD + "\t2026-01-05\n";
        read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertThat(people).containsExactly(GOOD);
        var broken = org.assertj.core.api.Assertions.catchThrowableOfType(
                BrokenFile.class, () -> read("身份证号，死亡日期\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(broken.code()).isEqualTo("wide-commas");
    }

    @Test
    void a_workbook_with_a_password_is_not_called_old() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        file.write(new byte[70_000]);
        assertThat(Arrival.look(new ByteArrayInputStream(file.toByteArray())).form())
                .isEqualTo("OLD");
        file.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Arrival.look(new ByteArrayInputStream(file.toByteArray())).form())
                .isEqualTo("LOCKED");
    }

    private void read(String... numbers) throws IOException {
        var text = new StringBuilder("身份证号,死亡日期\n");
        for (var number : numbers) text.append(number).append(",2026-01-05\n");
        read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void companies(String... codes) throws IOException {
        var text = new StringBuilder("身份证号,企业名称,统一社会信用代码\n");
        for (var code : codes) text.append(GOOD).append(",某公司,").append(code).append('\n');
        read("COMPANY", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** People write all sorts of things behind the employer's name. */
    private void employers(String... said) throws IOException {
        var text = new StringBuilder("身份证号,险种,单位\n");
        for (var one : said) text.append(GOOD).append(",养老,").append(one).append('\n');
        read("INSURANCE", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] file) throws IOException {
        read("DEATH", file);
    }

    private void read(String list, byte[] file) throws IOException {
        var kind = new ListKinds().get(list);
        var looks = Arrival.look(new ByteArrayInputStream(file));
        var reading = new ListReading(
                kind,
                new RowCheck(kind, LocalDate.of(2026, 11, 29)),
                (line, values) -> {
                    people.add(values.get(ListKind.ID));
                    return new ListRow(line, new byte[0], new byte[0]);
                },
                batch -> faults.addAll(batch.faults),
                0);
        CsvReader.read(new ByteArrayInputStream(file), Charset.forName(looks.charset()), reading);
        reading.end();
    }
}
