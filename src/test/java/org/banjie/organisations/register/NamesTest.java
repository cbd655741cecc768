package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.organisations.register.rules.NameRules;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** L31: 冠以 is not 含有. Names that the law allows pass, and those it forbids at their head do not. */
@BanjieTest
class NamesTest {

    @Autowired
    NameRules names;

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, 上海市松江区国际象棋协会",
        "ASSOCIATION, 上海市松江区国际跳棋协会",
        "ASSOCIATION, 上海市松江区中国画研究会",
        "ASSOCIATION, 上海市松江区中国象棋协会",
        "ASSOCIATION, 上海市松江区世界语学会",
        "ASSOCIATION, 上海市松江区国际商会",
        "ASSOCIATION, 上海市松江区中华武术协会",
        "ASSOCIATION, 上海市松江区体育总会",
        "ASSOCIATION, 上海市松江区第二中学校友会",
        "ASSOCIATION, 上海市松江区志愿者服务总队",
        "ASSOCIATION, 上海市松江区志愿者协会",
        "ASSOCIATION, 上海市松江区个体劳动者协会",
        "ASSOCIATION, 上海市松江区餐饮业同业公会",
        "ASSOCIATION, 上海市松江区归国华侨联谊会",
        "SERVICE, 上海市松江区青少年体育俱乐部",
        "ASSOCIATION, 上海市松江区老年人体育俱乐部",
        "SERVICE, 上海松江云间养老院",
        "SERVICE, 上海松江茸城社区学院",
        "SERVICE, 上海松江顾绣艺术馆",
        "SERVICE, 上海松江浦南民乐团",
        "SERVICE, 上海松江云间公益服务队",
        "SERVICE, 上海松江开心社会工作室",
        "SERVICE, 上海松江阳光社工事务所"
    })
    void lawful_names_pass(String type, String name) {
        assertThat(wrong(type, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"中国松江摄影协会", "全国摄影协会", "中华摄影协会", "国际摄影协会", "世界摄影协会"})
    void what_stands_at_the_head_and_claims_more_than_the_district_does_not(String name) {
        assertThat(wrong("ASSOCIATION", name)).containsExactly("name-head", "name-start");
    }

    @Test
    void a_form_that_is_none_does_not() {
        for (var name : List.of("上海市松江区摄影有限公司", "上海市松江区摄影基金会", "上海市松江区摄影")) {
            assertThat(wrong("ASSOCIATION", name)).as(name).containsExactly("name-end");
        }
    }

    private List<String> wrong(String type, String name) {
        return Told.codes(names.check("name", type, name));
    }
}
