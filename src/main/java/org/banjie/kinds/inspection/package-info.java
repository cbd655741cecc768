/** Floor 3: the annual inspection of social organisations (年检): the year's round, reports, conclusions, rectification. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background",
            "time",
            "jurisdiction",
            "vault",
            "site",
            "access",
            "journal",
            "cases",
            "forms",
            "flow",
            "notices",
            "kinds",
            "kinds.lots",
            "kinds.organisations"
        })
package org.banjie.kinds.inspection;
