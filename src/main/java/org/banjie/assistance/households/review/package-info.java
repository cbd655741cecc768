/** Reviews of grants (定期核查与变更): what sets one off, the verbs of its kind, its paper, and what may be proposed and comes of it. */
@org.springframework.modulith.NamedInterface("review")
package org.banjie.assistance.households.review;
