/** What a grant owes month by month, and the account it is paid to. */
@org.springframework.modulith.NamedInterface("paying")
package org.banjie.grants.paying;
