//! Elements whose attributes and children are type-erased.
//!
//! Leptos' `view!` gives every element a type of its own, and with it its own copy of the code that
//! builds, updates and removes it: for this finder about 150 KB of compressed WebAssembly that each
//! visitor would download. Here all elements are of one type, and everything that changes is one of
//! three: a text, an attribute, a list of keys.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, on};
use leptos::html::{Custom, custom, node_ref};
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
use std::borrow::Cow;
use web_sys::Event;

/// Holds an element once it is in the page.
pub type Node = NodeRef<Custom<&'static str>>;

/// An element being put together.
pub struct Tag {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element of this name.
pub fn tag(name: &'static str) -> Tag {
    Tag { name, attributes: Vec::new(), children: Vec::new() }
}

impl Tag {
    fn attribute(mut self, attribute: impl IntoAnyAttribute) -> Self {
        self.attributes.push(attribute.into_any_attr());
        self
    }

    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        let value: Cow<'static, str> = value.into();
        self.attribute(custom_attribute(name, value))
    }

    /// Sets the class.
    pub fn class(self, class: &'static str) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute to what `value` says at present; `None` takes it away.
    pub fn live(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
        self.attribute(custom_attribute(name, value))
    }

    /// Sets an attribute without a value, such as `hidden`, while `condition` holds.
    pub fn flag(self, name: &'static str, condition: impl Fn() -> bool + Send + 'static) -> Self {
        self.live(name, move || condition().then(String::new))
    }

    /// Sets the ARIA state `name` to "true" or "false".
    pub fn state(self, name: &'static str, condition: impl Fn() -> bool + Send + 'static) -> Self {
        self.live(name, move || Some(condition().to_string()))
    }

    /// Ticks a checkbox while `condition` holds.
    pub fn checked(self, condition: impl Fn() -> bool + Send + 'static) -> Self {
        let condition: Box<dyn Fn() -> bool + Send> = Box::new(condition);
        self.attribute(prop("checked", condition))
    }

    /// Calls `handler` at every event of this name.
    pub fn on(self, event: &'static str, handler: impl FnMut(Event) + 'static) -> Self {
        let handler: Box<dyn FnMut(Event)> = Box::new(handler);
        self.attribute(on(ev::Custom::<Event>::new(event), handler))
    }

    /// Lets `node` find this element.
    pub fn node(self, node: Node) -> Self {
        self.attribute(node_ref::<Custom<&'static str>, _>(node))
    }

    /// Appends a text.
    pub fn text(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        let text: Cow<'static, str> = text.into();
        self.children.push(text.into_any());
        self
    }

    /// Appends what `text` says at present.
    pub fn live_text(mut self, text: impl Fn() -> String + Send + 'static) -> Self {
        let text: Box<dyn Fn() -> String + Send> = Box::new(text);
        self.children.push(text.into_any());
        self
    }

    /// Appends an element.
    pub fn with(mut self, child: impl Into<AnyView>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Appends elements, or one that may be missing.
    pub fn with_all<T: Into<AnyView>>(self, children: impl IntoIterator<Item = T>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    /// Appends one element for each key. Elements stay as long as their key does.
    pub fn each(
        mut self,
        keys: impl Fn() -> Vec<u64> + Send + Sync + 'static,
        draw: impl Fn(u64) -> Tag + Send + Sync + 'static,
    ) -> Self {
        let keys: Box<dyn Fn() -> Vec<u64> + Send + Sync> = Box::new(keys);
        let draw: Box<dyn Fn(u64) -> Tag + Send + Sync> = Box::new(draw);
        let list = view! { <For each=keys key=|key| *key children=move |key| AnyView::from(draw(key)) /> };
        self.children.push(list.into_any());
        self
    }

    /// Appends an element while `condition` holds.
    pub fn when(
        self,
        condition: impl Fn() -> bool + Send + Sync + 'static,
        draw: impl Fn() -> Tag + Send + Sync + 'static,
    ) -> Self {
        self.each(move || if condition() { vec![0] } else { Vec::new() }, move |_| draw())
    }
}

impl From<Tag> for AnyView {
    fn from(tag: Tag) -> Self {
        custom(tag.name).add_any_attr(tag.attributes).child(tag.children).into_any()
    }
}

/// Text for screen readers only.
pub fn spoken(text: impl Into<Cow<'static, str>>) -> Tag {
    tag("span").class("spoken").text(text)
}

/// A button that does not submit.
pub fn button(class: &'static str, press: impl Fn() + 'static) -> Tag {
    tag("button").class(class).set("type", "button").on("click", move |_| press())
}
