variable "pools" {
  type = map(object({ type = optional(string, "t3.small"), size = number }))
  default = {
    web = { size = 2 }
    api = { type = "m5.large", size = "3" }
  }
}
locals {
  sizes = { for name, pool in var.pools : name => max(pool.size, 1) if pool.size > 0 }
  text  = join(",", [for name in sort(keys(local.sizes)) : format("%s-%03d", name, local.sizes[name])])
  data  = jsondecode("{\"a\": [1, 2]}")
  first = try(local.data.a[0], yamldecode("a: 1").a, null)
  wide  = cidrsubnets("10.0.0.0/16", 4, 4)
  long  = <<-EOT
    %{ for name, size in local.sizes ~}
    ${name} = ${size}
    %{ endfor ~}
  EOT
}
resource "aws_autoscaling_group" "pool" {
  for_each         = var.pools
  min_size         = each.value.size
  max_size         = lookup(local.sizes, each.key, 1) * 2
  desired_capacity = var.pools["web"].size == 2 ? null : 4
  dynamic "tag" {
    for_each = merge(local.sizes, { x = 1 })
    iterator = one
    content {
      key                 = one.key
      value               = one.value
      propagate_at_launch = true
    }
  }
  launch_template {
    id      = one(aws_launch_template.web[*].id)
    version = "$Latest"
  }
}
resource "aws_launch_template" "web" {
  count         = length(var.pools) > 1 ? 1 : 0
  instance_type = coalesce(var.pools.api.type, element(["a", "b"], 3))
}
