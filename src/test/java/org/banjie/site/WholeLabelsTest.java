package org.banjie.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every word of a form is read whole on the smallest phone, with large letters, in both languages (WCAG 1.4.4, 1.4.10). */
@GalleryPages
class WholeLabelsTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private GalleryPages.Address at;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_label_is_cut_off(String language) {
        var person = new Person().withWidth(360).withLook("light.large.normal").withLanguage(language);
        var page = browser.open(at.address("/gallery/whole?as=applicant&form=assistance/application"), person);
        for (var form : List.of(
                "assistance/application",
                "organisations/application",
                "funeral/confirm",
                "inspection/report",
                "listing/statement")) {
            page.navigate(at.address("/gallery/whole?as=applicant&form=" + form));
            assertThat(page.locator(".fjs-form-field-label").first()).isVisible();
            assertThat(
                            page.evaluate(
                                    """
                            () => [...document.querySelectorAll('.form-screen label, .form-screen legend, .form-screen .fjs-label-content')]
                                .filter(label => label.checkVisibility()
                                    && (label.scrollWidth > label.clientWidth + 1 && getComputedStyle(label).display !== 'inline'
                                        || label.getBoundingClientRect().right > innerWidth + 1))
                                .map(label => label.textContent)
                            """))
                    .as(form)
                    .isEqualTo(List.of());
            browser.fits(page);
            browser.screenshot(page, "forms/whole-" + form.replace('/', '-') + "-" + language);
        }
    }
}
