/**
 * Floor 3: relatives of staff (近亲属备案): who works here, whose relatives they are, and the cases that are put on
 * separate record for it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "cases :: search",
            "journal",
            "flow",
            "casework",
            "casework :: facts",
            "kinds",
            "kinds :: own"
        })
package org.banjie.relatives;
