package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** A list is taken away as it is filtered, as masked as its page, as text only, and with a line in the journal. */
class ExportTest extends DeskStory {

    private static final Pattern ROW = Pattern.compile("<row>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t xml:space=\"preserve\">(.*?)</t>", Pattern.DOTALL);

    @Test
    void what_is_filtered_is_what_is_taken_away() throws Exception {
        var mine = files(Household.of(3, "900"));
        does(CLERK, files(Household.of(2, "700")), "Task_CheckCompleteness", "DECLINE");
        var rows = sheet(CLERK, "/worklist/export");
        assertThat(rows.get(0)).startsWith("期限", "期限状态", "编号");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains(mine, "王建国", "街镇受理：审查材料");
        assertThat(sheet(CLERK, "/worklist/export?kind=lead")).hasSize(1);
        assertThat(sheet(CLERK, "/worklist/export?box=done").get(1)).contains("不予受理");
        assertThat(sheet(CLERK, "/worklist/export?box=closed&from=" + today()).get(1))
                .contains("不予受理");
        assertThat(sheet("street-intake.310117001", "/worklist/export")).hasSize(1);
    }

    @Test
    void a_long_list_is_written_to_its_end_and_every_cell_is_a_text() throws Exception {
        var caseNo = files(Household.of(3, "900"));
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since,
                                       due_on, amber_on)
                select 'many-' || n, case_no, kind, version, step, grp, false, area, '=1+' || n || chr(1) || '<&', since, due_on, amber_on
                from work_item, generate_series(1, 349) n where case_no = ?
                """)
                .param(caseNo)
                .update();
        var whole = part(CLERK, "/worklist/export");
        assertThat(rows(whole)).hasSize(351);
        assertThat(whole)
                .contains("<t xml:space=\"preserve\">=1+7&lt;&amp;</t>")
                .doesNotContain("<f>");
    }

    @Test
    void it_is_on_record_who_took_what_away_and_how_much_but_not_whom_they_looked_for() throws Exception {
        var caseNo = files(Household.of(3, "900"));
        sheet(CLERK, "/worklist/export?kind=assistance&q=" + "%E7%8E%8B%E5%BB%BA%E5%9B%BD");
        var detail = db.sql("select detail::text from journal_entry where chain = ? order by seq desc limit 2")
                .param("worklist/" + CLERK)
                .query(String.class)
                .list();
        assertThat(detail).hasSize(2).allMatch(text -> text.contains("assistance") && !text.contains("王建国"));
        assertThat(detail.get(0)).contains("\"rows\"").contains("1");
        assertThat(caseNo).isNotBlank();
    }

    @Test
    void what_cannot_be_asked_is_refused_before_anything_is_written() throws Exception {
        assertThat(answer(CLERK, "/api/v1/worklist/export?kind=none").statusCode())
                .isEqualTo(422);
        assertThat(answer(CLERK, "/api/v1/worklist/export?knd=none").statusCode())
                .isEqualTo(400);
        assertThat(answer(null, "/api/v1/worklist/export").statusCode()).isEqualTo(401);
    }

    private List<List<String>> sheet(String uid, String path) throws Exception {
        return rows(part(uid, path));
    }

    private static List<List<String>> rows(String sheet) {
        var rows = new ArrayList<List<String>>();
        ROW.matcher(sheet)
                .results()
                .forEach(row -> rows.add(CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1))
                        .toList()));
        return rows;
    }

    private String part(String uid, String path) throws Exception {
        var answer = answer(uid, "/api/v1" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".xlsx");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith("sheet1.xml")) continue;
                var text = new ByteArrayOutputStream();
                zip.transferTo(text);
                return text.toString(StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no sheet");
    }

    private HttpResponse<byte[]> answer(String uid, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(path)));
        var key = Base64.getEncoder().encodeToString((uid + ":banjie-demo").getBytes(StandardCharsets.UTF_8));
        if (uid != null) Map.of("Authorization", "Basic " + key).forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
