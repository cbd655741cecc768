/** What the guide says, held against the law, the flow and the forms of its kind. */
package org.banjie.studio.checks.guide;
