variable "types" {}

resource "aws_eks_node_group" "spot" {
  capacity_type  = "SPOT"
  instance_types = ["m6i.large", "m6a.large", "m7i.large"]
  scaling_config {
    min_size     = 2
    max_size     = 20
    desired_size = 2
  }
}

resource "aws_eks_node_group" "open" {
  capacity_type  = "SPOT"
  instance_types = var.types
  scaling_config {
    min_size     = 2
    max_size     = 20
    desired_size = 2
  }
}

resource "aws_eks_node_group" "steady" {
  instance_types = ["m6i.large"]
  scaling_config {
    min_size     = 2
    max_size     = 20
    desired_size = 2
  }
}
