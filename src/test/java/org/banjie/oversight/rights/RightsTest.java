package org.banjie.oversight.rights;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.kinds.Kinds;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Who may what, as an auditor and an administrator read it. */
class RightsTest extends DeskStory {

    private static final String PATH = "/oversight/rights";

    @Autowired
    List<Circle> circles;

    @Autowired
    RightsTable table;

    @Autowired
    Kinds kinds;

    @Autowired
    MessageSource texts;

    @Test
    void every_right_the_program_knows_is_in_the_table() throws IllegalAccessException {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.banjie");
        for (var type : house) {
            for (var field : type.getFields()) {
                if (isCircle(field)) assertThat(circles).as(field.getFullName()).contains(value(field));
            }
        }
    }

    @Test
    void rights_and_their_rooms_have_names_in_both_languages_and_only_roles_that_exist() {
        for (var circle : circles) {
            assertThat(circle.name()).matches("[a-z-]+\\.may\\.[a-z-]+");
            assertThat(Roles.ALL).containsAll(circle.roles());
            for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                said(circle.name(), locale);
                said(circle.barred(), locale);
                said("oversight.rights.room." + circle.name().split("\\.")[0], locale);
            }
        }
        assertThat(circles.stream().map(Circle::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_step_of_a_live_model_names_a_role_that_exists_or_is_left_to_the_case() {
        var rights = table.ofKinds();
        assertThat(rights.keySet()).containsExactlyInAnyOrderElementsOf(kinds.all());
        rights.values()
                .forEach(ofKind -> ofKind.forEach(right -> assertThat(Roles.ALL).containsAll(right.roles())));
    }

    @Test
    void an_auditor_reads_what_one_role_may_do() {
        var page = signedIn("auditor", PATH, new Person());
        assertThat(page.locator("h1")).hasText("角色权限");
        assertThat(deed(page, "查看和核验办件留痕")).containsText("审计");
        looksWell(page, "oversight-rights");
        page.getByLabel("角色", new Page.GetByLabelOptions().setExact(true)).selectOption(Roles.STREET_REVIEWER);
        page.locator("form.bar button").click();
        assertThat(page.locator("h1")).hasText("街镇审核可以做什么");
        says(page, "社会救助申请");
        keepsSilent(page, "维护工作日历");
        looksWell(page, "oversight-rights-role");
    }

    @Test
    void it_reads_on_a_phone_with_large_letters_and_in_english() {
        var phone = new Person().withWidth(360);
        looksWell(signedIn("admin-1", PATH, phone.withLook("light.large.normal")), "oversight-rights-360-large");
        looksWell(signedIn("admin-1", PATH + "?role=" + Roles.REGISTRAR, phone), "oversight-rights-role-360");
        looksWell(signedIn("admin-1", PATH, new Person().withLanguage("en")), "oversight-rights-en");
    }

    @Test
    void a_role_that_does_no_work_on_cases_shows_the_one_thing_it_may() {
        says(signedIn("auditor", PATH + "?role=" + Roles.METRICS), "读取系统运行指标");
    }

    @Test
    void a_clerk_does_not_see_the_table() {
        says(signedIn(CLERK, PATH), "您不能查看这一页");
    }

    private static Locator deed(Page page, String deed) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(deed));
    }

    private static void looksWell(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }

    private void said(String key, Locale locale) {
        assertThat(texts.getMessage(key, null, locale)).isNotBlank();
    }

    private static boolean isCircle(JavaField field) {
        return field.getRawType().isEquivalentTo(Circle.class)
                && field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    private static Circle value(JavaField field) throws IllegalAccessException {
        var real = field.reflect();
        real.setAccessible(true);
        return (Circle) real.get(null);
    }
}
