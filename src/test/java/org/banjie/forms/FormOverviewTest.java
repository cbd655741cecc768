package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of the parts of a form before anybody has turned a page; the script says the same (pages.test.ts). */
class FormOverviewTest {

    private static final FormOverview PARTS = new FormOverview(Desk.CLOCK, code -> Optional.empty());

    private static final FormSchema FORM = FormSchema.parse(
            """
            {"id":"told","type":"default","components":[
              {"id":"a","type":"group","label":"事项","properties":{"page":"1","labelEn":"Matter"},"components":[
                {"id":"what","type":"radio","key":"what","label":"办什么","validate":{"required":true},
                 "values":[{"label":"甲","value":"A"},{"label":"乙","value":"B"}]},
                {"id":"phone","type":"textfield","key":"phone","label":"手机","properties":{"format":"mobile"}}]},
              {"id":"b","type":"group","label":"家庭","properties":{"page":"2"},"components":[
                {"id":"members","type":"dynamiclist","path":"members","isRepeating":true,"defaultRepetitions":0,"components":[
                  {"id":"name","type":"textfield","key":"name","label":"姓名","validate":{"required":true}}]}]},
              {"id":"c","type":"group","label":"车辆","properties":{"page":"3"},"conditional":{"hide":"=what != \\"B\\""},
               "components":[{"id":"car","type":"textfield","key":"car","label":"车牌"},
                             {"id":"none","type":"checkbox","key":"none","label":"没有"}]}]}""");

    @Test
    void what_nobody_has_begun_and_what_may_be_left_out_are_told_apart() {
        assertThat(said("{}")).containsExactly("1 事项 untouched", "2 家庭 untouched");
        assertThat(said("""
                {"what":"B","none":false}"""))
                .containsExactly("1 事项 done", "2 家庭 untouched", "3 车辆 optional");
    }

    @Test
    void a_part_with_something_wrong_in_it_is_not_done() {
        assertThat(said("""
                {"what":"A","phone":"12"}""")).contains("1 事项 begun");
        assertThat(said("""
                {"what":"B","members":[{"name":"甲"},{}],"none":true}"""))
                .containsExactly("1 事项 done", "2 家庭 begun", "3 车辆 done");
    }

    @Test
    void a_part_is_called_as_the_form_calls_it_and_a_form_on_one_page_has_none() {
        var parts = PARTS.of(FORM, Desk.json("{}"));
        assertThat(parts.get(0).title().in(Locale.ENGLISH)).isEqualTo("Matter");
        var plain = FormSchema.parse(
                """
                {"id":"plain","type":"default","components":[{"id":"x","type":"textfield","key":"x","label":"甲"}]}""");
        assertThat(PARTS.of(plain, Desk.json("{}"))).isEmpty();
    }

    private static List<String> said(String answers) {
        return PARTS.of(FORM, Desk.json(answers)).stream()
                .map(part ->
                        part.id() + " " + part.title().zh() + " " + part.state().code())
                .toList();
    }
}
