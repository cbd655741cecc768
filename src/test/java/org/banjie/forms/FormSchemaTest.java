package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server does not understand it does not accept as a form. */
class FormSchemaTest {

    @Test
    void a_form_is_kept_as_written() {
        var text = form("{'id':'f1','type':'textfield','key':'a'}");
        assertThat(FormSchema.parse(text).json()).isEqualTo(Desk.json(text));
        assertThat(FormSchema.parse(text).id()).isEqualTo("test");
    }

    @Test
    void every_problem_is_told_at_once_with_its_component() {
        assertThat(
                        problems(
                                """
                {'id':'f1','type':'slider','key':'a'},
                {'id':'f2','type':'textfield','key':'b','validate':{'requred':true}},
                {'id':'f3','type':'textfield','key':'c','validate':{'pattern':'(['}},
                {'id':'f4','type':'textfield','key':'d','conditional':{'hide':'=a ='}},
                {'id':'f5','type':'textfield','key':'e','properties':{'format':'passport'}},
                {'id':'f6','type':'select','key':'f'},
                {'id':'f7','type':'textfield','key':'g','maxlength':5},
                {'id':'f8','type':'textfield'},
                {'id':'f9','type':'dynamiclist'},
                {'id':'f10','type':'number','key':'h','validate':{'min':'much'}},
                {'id':'f11','type':'textfield','key':'i','validate':{'validationType':'zip'}}
                """))
                .containsExactly(
                        "f1: unknown type \"slider\"",
                        "f2: unknown rule validate.requred",
                        "f3: cannot read the pattern ([",
                        "f4: cannot read the expression =a =",
                        "f5: unknown format passport",
                        "f6: nothing to choose from",
                        "f7: unknown property maxlength",
                        "f8: a field needs a key",
                        "f9: a list needs a path",
                        "f10: not a number: \"much\"",
                        "f11: unknown validationType \"zip\"");
    }

    @Test
    void two_fields_cannot_write_to_one_place() {
        assertThat(
                        problems(
                                """
                {'id':'f1','type':'textfield','key':'g.a'},
                {'id':'g','type':'group','path':'g','components':[{'id':'f2','type':'textfield','key':'a'}]}
                """))
                .containsExactly("f2: the place g.a is used twice");
    }

    @Test
    void an_id_is_used_once() {
        assertThat(problems("{'id':'f1','type':'text','text':'x'},{'id':'f1','type':'text','text':'y'}"))
                .containsExactly("f1: the id is used twice");
    }

    @Test
    void what_is_no_json_is_no_form() {
        assertThat(catchThrowableOfType(BrokenSchema.class, () -> FormSchema.parse("{"))
                        .problems())
                .hasSize(1);
        assertThat(catchThrowableOfType(BrokenSchema.class, () -> FormSchema.parse("{}"))
                        .problems())
                .contains("a form has the type default");
    }

    @Test
    void a_form_nested_without_end_is_refused() {
        var nested = "{'id':'x','type':'text','text':'x'}";
        for (var i = 0; i < 40; i++) nested = "{'id':'g" + i + "','type':'group','components':[" + nested + "]}";
        assertThat(problems(nested)).singleElement().asString().endsWith("too deep");
    }

    private static List<String> problems(String components) {
        return catchThrowableOfType(BrokenSchema.class, () -> FormSchema.parse(form(components)))
                .problems();
    }

    private static String form(String components) {
        return "{'id':'test','type':'default','components':[%s]}"
                .formatted(components)
                .replace('\'', '"');
    }
}
