/** The kind review (定期核查与变更): its verbs, its paper, and what may be proposed and comes of it. */
package org.banjie.assistance.households.review;
