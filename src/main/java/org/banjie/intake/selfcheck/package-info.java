/** Where anybody finds out, in a few questions and without signing in, what they could apply for. Nothing of it is kept. */
package org.banjie.intake.selfcheck;
