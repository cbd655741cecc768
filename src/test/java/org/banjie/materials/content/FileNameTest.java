package org.banjie.materials.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.materials.inspection.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "户口簿.pdf, 户口簿.pdf",
        "C:\\Users\\王\\身份证.PDF, 身份证.pdf",
        "../../etc/passwd, passwd.pdf",
        "照片.jpg.exe, 照片.jpg.pdf",
        "a:b?c*.pdf, a_b_c_.pdf",
        ".htaccess, htaccess.pdf",
        "report.final.pdf, report.final.pdf",
        "'  ', 文件.pdf",
        "无后缀, 无后缀.pdf"
    })
    void a_name_keeps_what_is_harmless_and_gets_the_ending_of_what_the_file_is(String given, String clean) {
        assertThat(FileName.clean(given, FileType.PDF)).isEqualTo(clean);
    }

    @Test
    void nothing_in_a_name_turns_it_around_or_ends_a_header() {
        assertThat(FileName.clean("a\u202Efdp.exe\r\nX: y.pdf", FileType.PDF)).isEqualTo("afdp.exeX_ y.pdf");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        var name = FileName.clean("\uD842\uDFB7".repeat(300) + ".pdf", FileType.JPEG);
        assertThat(name).isEqualTo("\uD842\uDFB7".repeat(100) + ".jpg");
    }

    @Test
    void no_name_is_a_name_too() {
        assertThat(FileName.clean(null, FileType.PNG)).isEqualTo("文件.png");
    }
}
