/** Whether a drawing can be run through: every way leads on, somebody holds each step, and two pairs of eyes are two. */
package org.banjie.studio.checks.flows;
