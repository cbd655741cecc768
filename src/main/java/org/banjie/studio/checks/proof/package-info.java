/** What can be proven of a flow before it goes live: that it ends, waits only for what comes, and keeps two people two. */
package org.banjie.studio.checks.proof;
