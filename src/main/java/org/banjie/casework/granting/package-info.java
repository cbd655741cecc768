/** What an approved application pays, as the guide of its kind says. */
@org.springframework.modulith.NamedInterface("granting")
package org.banjie.casework.granting;
