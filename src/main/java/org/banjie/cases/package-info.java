/** Floor 1: the register of cases. Knows no engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "vault"})
package org.banjie.cases;
