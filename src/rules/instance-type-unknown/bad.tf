variable "size" {
  default = "c7i.6xlarge" # expect: instance-type-unknown
}

resource "aws_instance" "size" {
  instance_type = var.size
}

resource "aws_instance" "case" {
  instance_type = "M7i.Large" # expect: instance-type-unknown
}

resource "aws_launch_template" "family" {
  instance_type = "r7gn.large" # expect: instance-type-unknown
}

resource "aws_eks_node_group" "nodes" {
  cluster_name   = "main"
  instance_types = ["m7i.large", "m7i.tiny"] # expect: instance-type-unknown
}

resource "aws_spot_fleet_request" "render" {
  launch_specification {
    instance_type = "c7i.lrage" # expect: instance-type-unknown
  }
}
