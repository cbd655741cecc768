/** What people did on a case: how steps ended, and why. */
@org.springframework.modulith.NamedInterface("acts")
package org.banjie.cases.acts;
