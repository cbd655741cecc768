/** An appeal and the decision it is against: what it may name, who keeps away from it, who sees that they belong together. */
@org.springframework.modulith.NamedInterface("contests")
package org.banjie.casework.contests;
