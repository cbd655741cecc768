/** Floor 3: finds cases by any part of a name in them, by a person's number, a phone or a part of their own number. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "jurisdiction",
            "numbers",
            "vault",
            "cases",
            "cases :: search",
            "forms",
            "kinds",
            "kinds :: forms"
        })
package org.banjie.finding;
