package org.banjie.api;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@BanjieTest
@AutoConfigureMockMvc
class UnitsApiTest {

    @Autowired
    private MockMvc web;

    @Test
    void anybody_can_choose_a_street_and_then_a_village() throws Exception {
        web.perform(get("/api/v1/units").param("parent", "310117"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].code").value("310117001"))
                .andExpect(jsonPath("$[0].name").value("岳阳街道"));
        web.perform(get("/api/v1/units").param("parent", "310117001"))
                .andExpect(jsonPath("$[*].level", hasItem("VILLAGE")))
                .andExpect(jsonPath("$[*].level", not(hasItem("STREET"))));
    }

    @Test
    void without_a_parent_every_street_of_the_house_can_be_chosen() throws Exception {
        web.perform(get("/api/v1/units"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].code").value("310117001"))
                .andExpect(jsonPath("$[*].level", everyItem(is("STREET"))))
                .andExpect(jsonPath("$[*].code", not(hasItem("310117501"))));
    }

    @Test
    void a_unit_nobody_knows_is_not_found() throws Exception {
        web.perform(get("/api/v1/units").param("parent", "999999")).andExpect(status().isNotFound());
    }
}
