variable "most" {}

resource "aws_eks_node_group" "asleep" {
  instance_types = ["m7i.large"]
  scaling_config {
    min_size     = 0
    max_size     = 10
    desired_size = 0
  }
}

resource "aws_eks_node_group" "open" {
  instance_types = ["m7i.large"]
  scaling_config {
    min_size     = 2
    max_size     = var.most
    desired_size = 8
  }
}
