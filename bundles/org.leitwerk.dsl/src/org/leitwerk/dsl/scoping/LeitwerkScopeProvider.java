package org.leitwerk.dsl.scoping;

/** What a reference may name: every element of the plan, by its flat name. */
public class LeitwerkScopeProvider extends AbstractLeitwerkScopeProvider {
}
